// A rule that is a number: a field for it, held between its bounds. Doesn't know the rule.
import { TextField } from '../ui/field';

/** A whole number between two others. */
export function Count(props: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, least, most, onChange } = props;
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      value={value}
      onChange={(event) => {
        const count = event.target.valueAsNumber;
        if (Number.isInteger(count)) onChange(Math.min(most, Math.max(least, count)));
      }}
    />
  );
}

/** A whole number of at least one, or none: the field left empty, which then says what that means. */
export function CountOrNone(props: {
  readonly label: string;
  readonly none: string;
  readonly value: number | null;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}) {
  const { label, none, value, most, onChange } = props;
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={1}
      max={most}
      placeholder={none}
      value={value ?? ''}
      onChange={(event) => {
        const count = event.target.valueAsNumber;
        onChange(Number.isInteger(count) && count > 0 ? Math.min(most, count) : null);
      }}
    />
  );
}
