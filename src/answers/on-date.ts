// The events of a date that a member typed.
import type { Event } from '../record/model.js';
import { typedDate, typedDay } from './typed-date.js';

/** Whether an event is of a typed date, or of a day in any year; undefined where the text is no date. */
export function onDate(text: string): ((event: Event) => boolean) | undefined {
  const [asked, day] = [typedDate(text), typedDay(text)];
  if (asked !== undefined) {
    return ({ date }) => {
      if (date === null) return false;
      // What lasted from one day to another was on each of them; what is known by its month was on none.
      return date.until === null
        ? date.earliest >= asked.earliest && date.latest <= asked.latest
        : date.earliest <= asked.latest && date.latest >= asked.earliest;
    };
  }
  if (day === undefined) return undefined;
  const isOn = (edtf: string) => edtf.split(/[~T]/, 1)[0]?.endsWith(day);
  return ({ date }) => date?.edtf.split('/').some(isOn) ?? false;
}
