// How often the tests of endurance do their worst: the full figure with ENDURANCE=full, as in CI, and a taste of it
// otherwise. Each prints what it did.

/** `usual`: without ENDURANCE=full. */
export const times = (full: number, usual: number): number =>
  process.env['ENDURANCE'] === 'full' ? full : usual;
