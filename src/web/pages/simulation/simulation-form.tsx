import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Preset, type PresetSummary } from '#api/simulation/contract.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { rangeWords, spanWords } from './simulation-words.ts';
import type { SimulationSearch } from './simulation-search.ts';

type Field = 'applications' | 'staffed' | 'months' | 'late';

type Props = {
  readonly presets: readonly PresetSummary[];
  readonly search: SimulationSearch;
  readonly simulate: (search: SimulationSearch) => void;
};

const LIMITS: Readonly<Record<Field, { readonly least: number; readonly most: number; readonly whole: boolean }>> = {
  applications: { least: 1, most: 60_000, whole: false },
  staffed: { least: 1, most: 100_000, whole: false },
  months: { least: 1, most: 36, whole: true },
  late: { least: 0.1, most: 100, whole: false },
};

/** Which scenario, and what of it is set anew; what stays empty is the scenario's. */
export function SimulationForm({ presets, search, simulate }: Props) {
  const [preset, setPreset] = useState<Preset>(search.preset ?? '2024');
  const [texts, setTexts] = useState<Readonly<Record<Field, string>>>({
    applications: search.applications?.toString() ?? '',
    staffed: search.staffed?.toString() ?? '',
    months: search.months?.toString() ?? '',
    late: search.late?.toString() ?? '',
  });
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const chosen = presets.find(each => each.preset === preset);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields: readonly Field[] = ['applications', 'staffed', 'months', 'late'];
    const read = fields.map(field => [field, numberOf(texts[field], field)] as const);
    const wrong = read.flatMap(([field, value]) => (typeof value === 'string' ? [[field, value] as const] : []));
    setErrors(Object.fromEntries(wrong));
    const [first] = wrong;
    if (first) return document.querySelector<HTMLElement>(`[name="${first[0]}"]`)?.focus();
    simulate({ preset, ...Object.fromEntries(read.filter(([, value]) => typeof value === 'number')) });
  };

  const field = (name: Field, label: string, help: string) => (
    <LabelledText
      name={name}
      label={label}
      help={help}
      value={texts[name]}
      error={errors[name]}
      onChange={value => setTexts({ ...texts, [name]: value })}
    />
  );
  return (
    <form noValidate className="form simulation-form" onSubmit={submit}>
      <RadioGroup className="choice" name="preset" value={preset} onChange={next => setPreset(Preset.parse(next))}>
        <Label>Scenario</Label>
        <div className="choice-options simulation-presets">
          {presets.map(each => (
            <Radio key={each.preset} value={each.preset} className="choice-option">
              <span className="choice-mark" aria-hidden="true" />
              <span>
                <span className="choice-word">{sentence(each.name)}</span>
                <span className="choice-meaning">{spanWords(each)}</span>
              </span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {chosen ? (
        <div className="simulation-fields">
          {field('applications', 'Applications a month', `Scenario: ${rangeWords(chosen.applicationsPerMonth)}`)}
          {field('staffed', 'Staffed for, cases a month', `Scenario: ${rangeWords(chosen.staffedFor)}`)}
          {field('months', 'Months', `Scenario: ${chosen.months}`)}
          {field('late', 'Late at most, percent', `Scenario: ${chosen.lateUnder * 100}`)}
          <Button type="submit" className="button primary">
            Simulate
          </Button>
        </div>
      ) : null}
    </form>
  );
}

/** The number of a field, null when it is empty, or what is wrong with it. */
function numberOf(text: string, field: Field): number | string | null {
  const plain = text.replaceAll(/[,\s%]/g, '');
  if (plain === '') return null;
  const number = Number(plain);
  const { least, most, whole } = LIMITS[field];
  if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
  return `enter a ${whole ? 'whole ' : ''}number from ${least} to ${most.toLocaleString('en-US')}, or nothing`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
