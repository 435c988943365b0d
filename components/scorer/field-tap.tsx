'use client';
// The field to be tapped where the ball went: an oval seen from above, the batter's end at the top as behind the bowler's
// arm, the sides named for how the striker stands. Beside it the same by a list, for who doesn't point. Doesn't know runs.
import type { MouseEvent } from 'react';
import { capital, fieldPart, fieldParts, type Hand, type Place } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { Select } from '../ui/field';

/** Half the oval's width and height, and where the striker stands in it, in its own units. */
const oval = { x: 50, y: 60, striker: -9 } as const;

/** Where a tap fell, from the oval's middle in its own units, as a place; beyond the rope is on the rope. */
export function placeOfTap(x: number, y: number): Place {
  const [dx, dy] = [x, y - oval.striker];
  const degrees = (Math.atan2(-dx, dy) * 180) / Math.PI;
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : length / ropeAt(dx / length, dy / length);
  return { angle: Math.round((degrees + 360) % 360), distance: Math.round(Math.min(1, share) * 100) / 100 };
}

/** How far the rope is from the striker in a direction of length one. */
function ropeAt(dx: number, dy: number): number {
  const a = (dx / oval.x) ** 2 + (dy / oval.y) ** 2;
  const b = (2 * oval.striker * dy) / oval.y ** 2;
  const c = (oval.striker / oval.y) ** 2 - 1;
  return (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
}

/** The spot of a place on the oval: the inverse of a tap. */
export function spotOf({ angle, distance }: Place): { readonly x: number; readonly y: number } {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [-Math.sin(turn), Math.cos(turn)];
  const length = distance * ropeAt(dx, dy);
  return { x: dx * length, y: oval.striker + dy * length };
}

export function FieldTap(props: {
  readonly speech: ScorerSpeech;
  readonly place: Place | null;
  readonly hand: Hand;
  readonly onPlace: (place: Place | null) => void;
}) {
  const { place, hand, onPlace } = props;
  const { say } = props.speech;
  const tapped = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width - 0.5;
    const down = (event.clientY - box.top) / box.height - 0.5;
    onPlace(placeOfTap(across * 2 * oval.x, down * 2 * oval.y));
  };
  const off = hand === 'right' ? -1 : 1;
  return (
    <div className="flex items-center gap-3">
      <button
        type="button"
        tabIndex={-1}
        aria-label={say('said.field')}
        onClick={tapped}
        className="w-[min(11rem,45vw)] shrink-0 touch-manipulation"
      >
        <svg viewBox="-50 -60 100 120" aria-hidden className="block w-full">
          <ellipse rx={oval.x - 0.5} ry={oval.y - 0.5} className="fill-sunken stroke-edge" />
          <ellipse rx="26" ry="31" className="fill-none stroke-line" strokeDasharray="3 2" />
          <rect x="-2.5" y="-11" width="5" height="22" className="fill-line" />
          <circle cy={oval.striker} r="2.2" className="fill-ink" />
          <text x={off * 34} y="2" className="fill-muted text-[7px] font-semibold" textAnchor="middle">
            {say('said.off')}
          </text>
          <text x={off * -34} y="2" className="fill-muted text-[7px] font-semibold" textAnchor="middle">
            {say('said.leg')}
          </text>
          {place === null ? null : <Line {...spotOf(place)} />}
        </svg>
      </button>
      <div className="min-w-0 flex-1">
        <Select
          label={say('said.where')}
          value={place === null ? '' : fieldPart(place, hand)}
          onChange={(event) => onPlace(middleOf(event.target.value, hand))}
        >
          <option value="">{say('said.notSaid')}</option>
          {fieldParts.map((part) => (
            <option key={part} value={part}>
              {capital(say(`field.${part}`))}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

function Line({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <line y1={oval.striker} x2={x} y2={y} strokeWidth="1.6" className="stroke-accent" />
      <circle cx={x} cy={y} r="3" className="fill-accent" />
    </>
  );
}

/** The middle of a part of the field, two thirds of the way to the rope. */
export function middleOf(part: string, hand: Hand): Place | null {
  const index = fieldParts.findIndex((one) => one === part);
  if (index < 0) return null;
  const angle = index * 45 + 22;
  return { angle: hand === 'right' ? angle : 360 - angle, distance: 0.66 };
}
