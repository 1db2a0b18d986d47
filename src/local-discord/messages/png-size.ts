// Width and height of a picture, which Discord measures and writes beside the attachment.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, length and name of the first chunk; then come two numbers of four bytes. */
const SIZE_AT = 16;

/** In pixels; nothing for what is not a PNG. */
export function pngSize(data: Uint8Array): { width: number; height: number } | undefined {
  if (data.byteLength < SIZE_AT + 8 || SIGNATURE.some((byte, index) => data[index] !== byte))
    return undefined;
  const view = new DataView(data.buffer, data.byteOffset);
  return { width: view.getUint32(SIZE_AT), height: view.getUint32(SIZE_AT + 4) };
}
