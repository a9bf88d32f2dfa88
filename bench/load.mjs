/** A process of its own that asks a server as often as it is told to, eight requests at a time: `load.mjs PORT COUNT KIND`. */
import net from 'node:net';
import process from 'node:process';

const [port, count, kind] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const AT_ONCE = 8;

const head = `Host: 127.0.0.1:${port}\r\nAuthorization: Bearer bench\r\nAccept: application/scim+json\r\n`;

const KINDS = {
  search: (index) => `GET /scim/Users?filter=userName+eq+%22user${index}@contoso.example%22 HTTP/1.1\r\n${head}\r\n`,
  create: (index) => {
    const body = JSON.stringify(userOf(index));
    const type = `Content-Type: application/scim+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
    return `POST /scim/Users HTTP/1.1\r\n${head}${type}\r\n${body}`;
  },
};

function userOf(index) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: `user${index}@contoso.example`,
    active: true,
    displayName: `User ${index}`,
    title: 'Engineer',
    emails: [{ type: 'work', value: `user${index}@contoso.example`, primary: true }],
    name: { givenName: 'Ana', familyName: `Ruiz ${index}` },
    externalId: `user${index}`,
    meta: { resourceType: 'User' },
  };
}

let next = 0;

function connection() {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    let text = '';
    const ask = () => {
      if (next >= count) return socket.end(resolve);
      return socket.write(KINDS[kind](next++));
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/iu.exec(text.slice(0, Math.max(end, 0)))?.[1] ?? 0);
      if (end === -1 || text.length < end + 4 + length) return;
      if (!/^HTTP\/1\.1 20[01] /u.test(text)) reject(new Error(text.slice(0, 200)));
      text = '';
      ask();
    });
  });
}

await Promise.all(Array.from({ length: AT_ONCE }, connection));
