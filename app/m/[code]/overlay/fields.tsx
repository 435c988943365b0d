// The two controls that the overlay's choices are made with: one of several, and yes or no. Native, so that they post by
// themselves. Doesn't know overlays.

export type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onPick: (value: T) => void;
};

export function Choice<T extends string>({ label, name, value, options, onPick }: ChoiceProps<T>) {
  return (
    <label className="flex flex-col gap-1 text-sm font-semibold">
      {label}
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const picked = options.find(([one]) => one === event.target.value);
          if (picked !== undefined) onPick(picked[0]);
        }}
        className="min-h-11 w-full rounded-md border border-edge bg-raised px-3 text-base font-normal"
      >
        {options.map(([one, title]) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

export type TickProps = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly on: boolean;
  readonly onChange: () => void;
};

export function Tick({ name, value, label, on, onChange }: TickProps) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={on}
        onChange={onChange}
        className="size-5 accent-accent"
      />
      {label}
    </label>
  );
}
