import { ComponentType as Type } from 'discord-api-types/v10';
import { eachComponent } from '../../components.ts';
import { isRecord } from '../../json.ts';

const oneValue = { min_values: 1, max_values: 1 };
const plainMedia = { description: null, spoiler: false };

/** What Discord writes out where a bot left it to Discord, by component type. */
const DEFAULTS: Readonly<Record<number, object>> = {
  [Type.StringSelect]: oneValue,
  [Type.UserSelect]: oneValue,
  [Type.RoleSelect]: oneValue,
  [Type.MentionableSelect]: oneValue,
  [Type.ChannelSelect]: oneValue,
  [Type.Thumbnail]: plainMedia,
  [Type.File]: { name: null, size: null, spoiler: false },
  [Type.Separator]: { divider: true, spacing: 1 },
  [Type.Container]: { accent_color: null, spoiler: false },
};

/** Makes sent components stored ones: ids, defaults and the addresses of media; changes the list in place. */
export function storeComponents(list: unknown, nextId: () => string): void {
  const all = [...eachComponent(list)].map((found) => found.component);
  assignIds(all);
  for (const component of all) {
    fill(component, DEFAULTS[Number(component.type)] ?? {});
    storeMedia(component, nextId);
    for (const item of Array.isArray(component.items) ? component.items.filter(isRecord) : []) {
      fill(item, plainMedia);
      storeMedia(item, nextId);
    }
  }
}

function assignIds(all: readonly Record<string, unknown>[]): void {
  const taken = new Set(all.map((component) => component.id));
  let next = 1;
  for (const component of all) {
    // Zero counts as absent.
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
}

function fill(target: Record<string, unknown>, defaults: object): void {
  for (const [key, value] of Object.entries(defaults)) target[key] ??= value;
}

function storeMedia(holder: Record<string, unknown>, nextId: () => string): void {
  for (const media of [holder.media, holder.file]) {
    if (!isRecord(media)) continue;
    fill(media, { proxy_url: media.url });
    media.id ??= nextId();
  }
}
