import { checkAddress, createHttpServer, listen } from './http-server.js';

it('reports a port in use in one line, before anything is opened', async () => {
  const other = createHttpServer((_request, response) => response.end());
  const port = await listen(other, 0, '127.0.0.1');
  await expect(checkAddress(port, '127.0.0.1')).rejects.toThrow(
    `PORT ${port} is in use by another program on 127.0.0.1. Example: PORT=${port + 1}`,
  );
  await new Promise((closed) => other.close(closed));
});

it('reports in one line a host that does not belong to this machine', async () => {
  await expect(checkAddress(0, '203.0.113.7')).rejects.toThrow(
    'HOST 203.0.113.7 is not an address of this machine. Example: HOST=127.0.0.1',
  );
});

it('leaves an address free after checking it', async () => {
  const free = createHttpServer((_request, response) => response.end());
  const port = await listen(free, 0, '127.0.0.1');
  await new Promise((closed) => free.close(closed));
  await checkAddress(port, '127.0.0.1');
  await listen(free, port, '127.0.0.1');
  await new Promise((closed) => free.close(closed));
});
