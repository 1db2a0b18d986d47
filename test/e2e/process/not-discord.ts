// Servers that are not Discord, for a bot that is sent to the wrong address.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atTheEnd } from './operator.js';

/** The address of a server that answers so. */
export async function serverThat(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atTheEnd(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const html = answering('text/html', '<!doctype html><title>Welcome</title>');
export const json = (text: string) => answering('application/json', text)(200);
export const serverError = answering(
  'application/json',
  '{"message":"500: Internal Server Error","code":0}',
)(500);
export const silence: RequestListener = () => {};
export const hangUp: RequestListener = ({ socket }) => socket.destroy();

function answering(contentType: string, text: string) {
  return (status: number): RequestListener =>
    (_, response) =>
      response.writeHead(status, { 'content-type': contentType }).end(text);
}
