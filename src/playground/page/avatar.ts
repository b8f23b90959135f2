import type { APIUser } from 'discord-api-types/v10';
import { h } from './dom.ts';
import { userName } from './view.ts';

/** Grounds an initial in white stands out from (4.5:1 or better). */
const grounds = ['#1f7a4d', '#a3401f', '#9b2c5e', '#0f6f86', '#6d4aa8', '#7a5c12'];

const botGround = '#3f4bb8';

/** Draws a picture for a user: their initial on a colour of their own, or a small face for a bot. */
export function avatar(
  user: Pick<APIUser, 'id' | 'username' | 'global_name' | 'bot'>,
  size: 'small' | 'large' = 'large',
) {
  const picture = h('span', { class: `avatar ${size}`, attrs: { 'aria-hidden': 'true' } });
  if (user.bot === true) {
    picture.classList.add('bot');
    picture.style.setProperty('--ground', botGround);
    picture.append(h('span', { class: 'face' }));
  } else {
    // By name, not by id: the same member looks the same after every start.
    const sum = [...user.username].reduce((total, letter) => total * 7 + (letter.codePointAt(0) ?? 0), 0);
    picture.style.setProperty('--ground', grounds[sum % grounds.length] ?? botGround);
    picture.append((userName(user)[0] ?? '?').toLocaleUpperCase());
  }
  return picture;
}
