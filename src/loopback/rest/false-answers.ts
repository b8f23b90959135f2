import { setTimeout as wait } from 'node:timers/promises';
import type { FalseAnswer } from '../faults.ts';
import { type RestAnswer, refuse } from './answer.ts';
import type { Disturbed } from './rest-server.ts';

interface Planned {
  readonly answer: FalseAnswer;
  left: number;
}

/** The plan of faults in REST answers. */
export interface FalseAnswers {
  /** The function returned takes it back. */
  plan(answer: FalseAnswer): () => void;
  clear(): void;
  /** Gives the first planned answer that matches, after `delay` milliseconds, or the real one. */
  disturb(method: string, path: string, delay: number, real: () => Promise<RestAnswer>): Promise<Disturbed>;
}

/** Answers that are given in place of the real ones. */
export function createFalseAnswers(): FalseAnswers {
  const planned = new Set<Planned>();

  function take(method: string, path: string): FalseAnswer | undefined {
    for (const plan of planned) {
      const { method: wanted = method, path: pattern } = plan.answer;
      if (wanted !== method || (pattern && !pattern.test(path))) continue;
      plan.left -= 1;
      if (plan.left <= 0) planned.delete(plan);
      return plan.answer;
    }
    return undefined;
  }

  return {
    plan(answer) {
      const plan = { answer, left: answer.times ?? 1 };
      planned.add(plan);
      return () => {
        planned.delete(plan);
      };
    },
    clear: () => planned.clear(),
    async disturb(method, path, delay, real) {
      if (delay > 0) await wait(delay);
      const fault = take(method, path);
      if (!fault) return { answer: await real() };
      if (fault.cut === 'before') return { answer: { status: 0 }, end: 'cut' };
      if (fault.cut === 'never') return { answer: { status: 0 }, end: 'hang' };
      if (fault.status === undefined) {
        const answer = await real();
        return fault.cut === 'after' ? { answer, end: 'cut' } : spoiled(answer, fault);
      }
      const done = fault.carriedOut ? await real() : undefined;
      const hidden = done && done.status < 300 ? { carriedOut: true as const } : {};
      return { ...spoiled(falseAnswer(fault, fault.status), fault), ...hidden };
    },
  };
}

const SPOILERS = {
  truncated: (body: string) => body.slice(0, Math.floor(body.length / 2)),
  garbled: () => '\u0000<html>',
  empty: () => '{}',
} as const;

const PAGE = {
  type: 'text/html',
  bytes: Buffer.from('<!doctype html><title>Access denied</title><p>error code: 1015</p>'),
} as const;

function spoiled(answer: RestAnswer, { body }: FalseAnswer): Disturbed {
  if (body === undefined) return { answer };
  if (body === 'page') return { answer: { status: answer.status, file: PAGE } };
  return { answer, spoil: SPOILERS[body] };
}

function falseAnswer(fault: FalseAnswer, status: number): RestAnswer {
  if (status === 429) return rateLimited(fault.retryAfter ?? 1, fault.global ?? false);
  if (status >= 500 && fault.code === undefined) return { status };
  return refuse(status, fault.code ?? 0, fault.code === undefined ? `${status}: Fault` : 'Fault');
}

function rateLimited(retryAfter: number, global: boolean): RestAnswer {
  return {
    status: 429,
    headers: {
      'retry-after': `${retryAfter}`,
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  };
}
