export { dayIn as day } from '../../../src/language/calendar/day-in.ts';
