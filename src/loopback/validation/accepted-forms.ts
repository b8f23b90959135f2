import { isRecord } from '../json.ts';

/**
 * The body in the one form the schemas know, where Discord takes more: permissions as a string of digits, timestamps
 * with an offset. What was sent is left untouched.
 */
export function acceptedForms(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(acceptedForms);
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, acceptedForm(key, value)]));
}

function acceptedForm(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return acceptedForms(value);
  if (key === 'default_member_permissions' && /^\d+$/.test(value)) return Number(value);
  if (key === 'timestamp' && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  return value;
}
