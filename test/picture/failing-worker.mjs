// A worker on a bad day: what it is asked to draw tells what becomes of it.
export default function draw({ speakers: [{ name: speaker }] }) {
  if (speaker === 'dies') process.exit(1);
  if (speaker === 'hangs') for (;;);
  if (speaker === 'throws') throw new Error('as asked');
  return new Uint8Array([1, 2, 3]);
}
