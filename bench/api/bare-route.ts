import { fastify } from 'fastify';

/** A route of fastify alone that reads JSON and answers the bytes of its standard input; it prints its port. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const answer = Buffer.concat(chunks).toString();
const app = fastify();
app.post('/', (_request, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(answer));
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
