import { faultOf, Refusal } from './fault';
import type { Notice } from './generated';
import type { Transport } from './transport';

async function ask<Answer>(name: string, content: unknown): Promise<Answer> {
  const response = await fetch(`/rpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
  if (!response.ok) throw new Refusal(faultOf(await response.json()));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the desk's own word, as generated
  const answer: Answer = await response.json();
  return answer;
}

/** The development bridge: the same commands over the page's own origin. */
export const bridge: Transport = {
  ask,
  listen(handler) {
    const events = new EventSource('/events');
    events.onmessage = (message: MessageEvent<string>) => {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- as above
      const notice: Notice = JSON.parse(message.data);
      handler(notice);
    };
    return () => events.close();
  },
};
