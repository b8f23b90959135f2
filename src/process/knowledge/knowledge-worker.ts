import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Compared } from '../../../commands/reply/library.ts';
import { createAnswers } from '../../answer/create-answers.ts';
import { answeredOtherwise } from '../../answer/versions/answered-otherwise.ts';
import { codeHash } from '../this-code.ts';
import { compileFolder } from './compile-folder.ts';
import type { Compiled } from './compiled-file.ts';
import { keepCompiled, openStoredOf } from './stored-knowledge.ts';
import { storedQuestions } from './stored-questions.ts';

// A thread of its own, so that the bot goes on answering: compiling takes seconds.
const { folder, serving } = z
  .object({ folder: z.string(), serving: z.string().optional() })
  .parse(workerData);
const result = compileFolder(folder, codeHash());
if (result.kind === 'problems') parentPort?.postMessage(result);
else {
  const { kind, compiled, content, bytes } = result;
  const questions = serving === undefined || serving === content ? [] : storedQuestions(folder);
  // Opened before another takes its place.
  const before = serving && questions.length > 0 ? openStoredOf(serving, folder) : undefined;
  keepCompiled(folder, result);
  parentPort?.postMessage({ kind, content, bytes }, [bytes.buffer]);
  parentPort?.postMessage(compare(questions, before, compiled));
}

/** Asks the stored questions of both states; the bot answers from the newer one already. */
function compare(questions: readonly string[], before: Compiled | undefined, after: Compiled): Compared {
  if (before === undefined) return { kind: 'not-compared' };
  const answersOf = ({ knowledge, index }: Compiled) => createAnswers(knowledge, { compiled: index });
  const otherwise = answeredOtherwise(questions, answersOf(before), answersOf(after));
  return { kind: 'compared', questions: questions.length, otherwise };
}
