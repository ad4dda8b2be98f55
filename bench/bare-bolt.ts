/** The baseline of `ack`: a Bolt app that acknowledges `/case` and does nothing else. Prints the port it listens on. */
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

const receiver = new HTTPReceiver({ signingSecret: process.argv[2] ?? '', logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  authorize: async () => ({ botToken: 'xoxb-none', botId: 'B0BENCH', botUserId: 'U0BENCH' }),
});
app.command('/case', async ({ ack }) => ack());
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = 'address' in server ? server.address() : null;
console.log(typeof address === 'object' && address ? address.port : '');
