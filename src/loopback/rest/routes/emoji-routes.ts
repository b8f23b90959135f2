import { z } from 'zod';
import { limits } from '../../limits.ts';
import { type Checked, checked, invalid, type Problem } from '../../validation/problem.ts';
import { schemaProblems } from '../../validation/schema-problems.ts';
import { type CustomEmoji, deleteEmoji, emojiObject, emojisOf, putEmoji } from '../../world/emojis.ts';
import type { StoredFile } from '../../world/messages/file-store.ts';
import type { World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** The bodies as Discord's OpenAPI has them, which gives them no names. */
const created = z.object({ name: z.string(), image: z.string() });
const changed = z.object({ name: z.string().optional() });

/** discord.js calls every picture `image/jpg`, so what it is its first bytes say. */
const IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/]+={0,2})$/u;

/** Emoji that were made for the guild, and those of the application. */
export function emojiRoutes(world: World): readonly Route[] {
  return [
    ...emojisAt(world, 'guild', '/guilds/:owner/emojis', world.guild.id),
    ...emojisAt(world, 'application', '/applications/:owner/emojis', world.application.id),
  ];
}

function emojisAt(world: World, of: CustomEmoji['of'], path: string, owner: string): readonly Route[] {
  const unknown = of === 'guild' ? refusals.unknownGuild : refusals.unknownApplication;
  const route = (
    method: Route['method'],
    suffix: string,
    run: (request: RestRequest) => RestAnswer,
  ): Route => ({
    method,
    path: path + suffix,
    auth: true,
    run: (request) => (request.param('owner') === owner ? run(request) : unknown),
  });
  const one = (method: Route['method'], run: (emoji: CustomEmoji, request: RestRequest) => RestAnswer) =>
    route(method, '/:emoji', (request) => {
      const emoji = world.emojis.get(request.param('emoji'));
      return emoji?.of === of ? run(emoji, request) : refuse(404, 10014, 'Unknown Emoji');
    });
  const shown = (emoji: CustomEmoji) => emojiObject(world, emoji);

  function create({ body }: RestRequest): RestAnswer {
    const result = readEmoji(body);
    if (result.kind === 'refused') return refuseBody(result);
    const most = limits.emojis[of];
    if (emojisOf(world, of).length >= most)
      return refuse(400, 30008, `Maximum number of emojis reached (${most})`);
    const animated = result.value.image.type === 'image/gif';
    const made = { id: world.nextId(), ...result.value, animated, of, userId: world.bot.id };
    return { status: 201, body: shown(putEmoji(world, made)) };
  }

  return [
    route('GET', '', () => {
      const list = emojisOf(world, of).map(shown);
      return ok(of === 'guild' ? list : { items: list });
    }),
    route('POST', '', create),
    one('GET', (emoji) => ok(shown(emoji))),
    one('PATCH', (emoji, { body }) => {
      const result = changed.safeParse(body, { reportInput: true });
      if (!result.success) return refuseBody(invalid(schemaProblems(result.error.issues)));
      const { name = emoji.name } = result.data;
      const problems = nameProblems(name);
      return problems.length > 0
        ? refuseBody(invalid(problems))
        : ok(shown(putEmoji(world, { ...emoji, name })));
    }),
    one('DELETE', (emoji) => {
      deleteEmoji(world, emoji);
      return noContent;
    }),
  ];
}

function readEmoji(body: unknown): Checked<{ readonly name: string; readonly image: StoredFile }> {
  const read = created.safeParse(body, { reportInput: true });
  if (!read.success) return invalid(schemaProblems(read.error.issues));
  const { name, image } = read.data;
  const [, base64 = ''] = IMAGE.exec(image) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  return checked({ name, image: { name, type: typeOf(bytes), bytes } }, [
    ...nameProblems(name),
    ...imageProblems(bytes),
  ]);
}

/** By their first bytes: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const FIRST_BYTES = [
  ['89504e47', 'image/png'],
  ['47494638', 'image/gif'],
  ['ffd8ff', 'image/jpeg'],
  ['52494646', 'image/webp'],
] as const;

function typeOf(bytes: Buffer): string {
  const found = FIRST_BYTES.find(([first]) => bytes.toString('hex', 0, 4).startsWith(first));
  return found?.[1] ?? 'application/octet-stream';
}

function nameProblems(name: string): Problem[] {
  const path = ['name'];
  if (name.length < 2 || name.length > 32)
    return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 2 and 32 in length.' }];
  const message = 'String value did not match validation regex.';
  return /^\w+$/u.test(name) ? [] : [{ path, code: 'STRING_TYPE_REGEX', message }];
}

function imageProblems({ length }: Buffer): Problem[] {
  const path = ['image'];
  if (length === 0) return [{ path, code: 'IMAGE_INVALID', message: 'Invalid image data' }];
  const message = 'File cannot be larger than 256.0 kb.';
  return length > limits.emojiImage ? [{ path, code: 'BINARY_TYPE_MAX_SIZE', message }] : [];
}
