// Temporal's duration type comes from `ms`, whose package hides its typings under `nodenext`; without this
// declaration every duration is `any` and a typo compiles.
declare module 'ms' {
  type Unit =
    | 'years' | 'year' | 'yrs' | 'yr' | 'y' | 'weeks' | 'week' | 'w' | 'days' | 'day' | 'd'
    | 'hours' | 'hour' | 'hrs' | 'hr' | 'h' | 'minutes' | 'minute' | 'mins' | 'min' | 'm'
    | 'seconds' | 'second' | 'secs' | 'sec' | 's' | 'milliseconds' | 'millisecond' | 'msecs' | 'msec' | 'ms';
  export type StringValue = `${number}` | `${number}${Unit}` | `${number} ${Unit}`;
  export default function ms(value: StringValue): number;
}
