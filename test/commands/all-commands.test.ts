import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createCommands } from '../../commands/index.ts';
import { isMessageCommand, isSlashCommand } from '../../commands/reply/command/command.ts';
import { fixedCommandNames } from '../../src/content/limits.ts';
import { answers, closingTopic, knowledge } from './harbour.ts';

/** Discord's limits: https://discord.com/developers/docs/interactions/application-commands#application-command-object */
const NAME = /^[-_'\p{Ll}\p{N}]{1,32}$/u;
const isText = (text: string) => text.length >= 1 && text.length <= 100 && text.trim() === text;

const commands = createCommands(knowledge);
const declarations = commands.map(({ declaration }) => declaration);

describe('the list of commands', () => {
  it('has at most 100, each with a name of its own', () => {
    const names = declarations.map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(100);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has, besides topics, those whose names no topic may take', () => {
    const fixed = createCommands({ ...knowledge, topics: [] }, true).filter(
      (command) => !isMessageCommand(command),
    );
    expect(fixed.map(({ declaration }) => declaration.name).sort()).toEqual([...fixedCommandNames].sort());
  });

  it('refuses a topic that takes the name of another command', () => {
    const topics = [{ ...closingTopic, command: 'who' }];
    expect(() => createCommands({ ...knowledge, topics })).toThrow('Two commands are called /who');
  });
});

describe.each(commands.filter(isSlashCommand).map((command) => [command.declaration.name, command] as const))(
  '/%s',
  (_, command) => {
    const { declaration } = command;
    const options = declaration.options ?? [];

    it('has a legal name and description', () => {
      expect(declaration.name).toMatch(NAME);
      expect(declaration.description).toSatisfy(isText);
    });

    it('has legal options: described, named once, the required ones first', () => {
      expect(options.length).toBeLessThanOrEqual(25);
      for (const option of options) {
        expect(option.name).toMatch(NAME);
        expect(option.description).toSatisfy(isText);
      }
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      const required = options.map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    });

    it('has at most 8000 characters of names, descriptions and values', () => {
      const texts = [declaration, ...options].flatMap(({ name, description }) => [name, description]);
      expect(texts.join('').length).toBeLessThanOrEqual(8000);
    });

    it('can be private, and used in servers, direct messages and from a member’s own account', () => {
      expect(options.at(-1)).toMatchObject({ type: ApplicationCommandOptionType.Boolean, name: 'private' });
      expect(declaration.integration_types).toEqual([0, 1]);
      expect(declaration.contexts).toEqual([0, 1, 2]);
    });

    it('suggests within the limits for nothing, for anything, and for a text of 6000 characters', () => {
      const completed = options.filter((option) => 'autocomplete' in option && option.autocomplete === true);
      expect(command.autocomplete !== undefined).toBe(completed.length > 0);
      for (const { name: option } of completed) {
        for (const value of ['', ' ', 'a', '](*', '__proto__', '1', 'x'.repeat(6000)]) {
          const choices = command.autocomplete?.({ option, value }, answers) ?? [];
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(choices.every((choice) => isText(choice.name) && isText(choice.value))).toBe(true);
          expect(new Set(choices.map((choice) => choice.name)).size).toBe(choices.length);
        }
      }
    });

    it('accepts any text for its options and always has something to say', () => {
      const context = { now: new Date(0), commands };
      for (const text of ['', 'close', '*', '9', '\u0000', 'x'.repeat(6000)]) {
        const values = options.map(({ name, type }) =>
          type === ApplicationCommandOptionType.Boolean ? [name, true] : [name, text],
        );
        const reply = command.run(Object.fromEntries(values), answers, context);
        expect(reply.text).not.toBe('');
        expect(reply.visibility).toBe('private');
      }
    });
  },
);

describe.each(
  commands.filter(isMessageCommand).map((command) => [command.declaration.name, command] as const),
)('in the menu of a message: %s', (_, { declaration, description, run }) => {
  it('has a legal name, a description only for /help, and no options', () => {
    expect(declaration.name).toMatch(/^\S.{0,30}\S$/u);
    expect(description('en')).toSatisfy(isText);
    expect(Object.keys(declaration).sort()).toEqual([
      'contexts',
      'integration_types',
      'name',
      'name_localizations',
      'type',
    ]);
  });

  it('can be used in servers, direct messages and from a member’s own account', () => {
    expect(declaration.type).toBe(3);
    expect(declaration.integration_types).toEqual([0, 1]);
    expect(declaration.contexts).toEqual([0, 1, 2]);
  });

  it('accepts any message and always has something to say, privately', () => {
    for (const text of [
      '',
      ' ',
      'close',
      '*',
      '9',
      '\u0000',
      'x'.repeat(6000),
      'close it now. '.repeat(430),
    ]) {
      for (const isAutomatic of [true, false]) {
        const reply = run({ text, isAutomatic, author: 'Jonas', isForwarded: false }, answers);
        expect(reply.text).not.toBe('');
        expect(reply.visibility).toBe('private');
      }
    }
  });
});
