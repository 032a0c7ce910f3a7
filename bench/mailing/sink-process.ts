/** A mail server that takes everything as fast as it can. Says its port, then each address that it took. */
import { type AddressInfo, createServer } from 'node:net';

const isTelling = process.argv[2] === 'tell';

/** SMTP without extensions; a mail ends with a dot on a line. Faster than any real one, so it is never the limit. */
const server = createServer((socket) => {
  let isData = false;
  let rest = '';
  let to = '';
  socket.on('error', () => undefined);
  socket.write('220 sink\r\n');
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    for (;;) {
      if (isData) {
        const end = rest.indexOf('\r\n.\r\n');
        if (end < 0) return;
        rest = rest.slice(end + 5);
        isData = false;
        // Said before it is answered: what was answered is always known here.
        if (isTelling) process.stdout.write(`${to}\n`);
        socket.write('250 taken\r\n');
        continue;
      }
      const end = rest.indexOf('\r\n');
      if (end < 0) return;
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (verb === 'RCPT' && to.startsWith('gone')) {
        socket.write('550 no such mailbox\r\n');
        continue;
      }
      isData = verb === 'DATA';
      if (verb === 'QUIT') {
        socket.end('221 bye\r\n');
        return;
      }
      socket.write(isData ? '354 go on\r\n' : '250 ok\r\n');
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
});
