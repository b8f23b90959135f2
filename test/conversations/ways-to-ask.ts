import { type Conversation, messageOf, textOf } from './bot.ts';

/** A question in each way a member can ask it, for `describe.each`; gives the text of the card. */
export function waysToAsk(
  talk: () => Conversation,
): readonly (readonly [way: string, ask: (question: string) => Promise<string>])[] {
  const mara = () => talk().loopback.member('mara');
  const jonas = () => talk().loopback.member('jonas');
  return [
    ['a slash command', async (question) => textOf(messageOf(await mara().slash('ask', { question })))],
    ['a mention', async (question) => textOf(messageOf(await mara().mention(question)))],
    ['a direct message', async (question) => textOf(messageOf(await jonas().dm(question)))],
  ];
}
