import { useState, type ReactNode } from 'react';
import { DayField } from '../forms/day-field.js';
import { DatePreview } from '../forms/edtf/date-preview.js';
import { EdtfField } from '../forms/edtf/edtf-field.js';
import { PointInput, type PointPrecision } from '../forms/edtf/edtf-point.js';
import { EdtfTextField } from '../forms/edtf/edtf-text-field.js';
import { TimeField } from '../forms/time-field.js';
import { DayInput } from '../ui/controls/day-input.js';
import { TimeInput } from '../ui/controls/time-input.js';
import { SampleForm } from './sample-form.js';
import { Group, Specimen } from './specimen.js';

/** One date for each way of saying when. */
const DATES = {
  unknown: null,
  day: '2018-12-19',
  month: '2016-05',
  season: '2018-24',
  year: '2018',
  oneOf: '[2018-05,2018-06]',
  interval: '2018-12-10/2018-12-12',
  open: '..',
  other: '2018-12-19~',
};
const LABELS: Readonly<Record<keyof typeof DATES, string>> = {
  unknown: 'Nieznana',
  day: 'Dzień',
  month: 'Miesiąc',
  season: 'Pora roku',
  year: 'Rok',
  oneOf: 'Jedna z dwóch',
  interval: 'Od – do',
  open: 'Bez końca',
  other: 'Inny zapis',
};
const POINTS: Readonly<Record<PointPrecision, string>> = {
  DAY: '2018-12-19',
  MONTH: '2018-12',
  SEASON: '2018-24',
  YEAR: '2018',
};

export function DateSpecimens(): ReactNode {
  const names = Object.keys(DATES) as (keyof typeof DATES)[];
  const values = Object.fromEntries(
    names.map((name) => [name, DATES[name] && { edtf: DATES[name], wording: null }]),
  );
  return (
    <>
      <Group title="Daty każdej dokładności">
        <SampleForm values={{ ...values, text: '2018-05' }}>
          {names.map((name) => (
            <EdtfField key={name} name={name} label={LABELS[name]} allowOpenEnd allowInterval />
          ))}
          <EdtfTextField name="text" label="Bez słów źródła" />
        </SampleForm>
      </Group>
      <Group title="Dzień i godzina">
        <SampleForm
          values={{ day: '2027-12-19', noDay: null, wrongDay: '31.11' }}
          wrong={{ noDay: 'required', wrongDay: 'NO_SUCH_DAY' }}
        >
          <DayField name="day" label="Dzień" hint="Od tego dnia." />
          <DayField name="noDay" label="Dzień (wymagany)" required />
          <DayField name="wrongDay" label="Dzień, którego nie ma" />
          <Hours />
        </SampleForm>
        <Day />
        <Points />
        <Words />
      </Group>
    </>
  );
}

/** What a date says below its field. */
function Words(): ReactNode {
  return (
    <Specimen name="data słowami: pełna, niepełna, błędna">
      <DatePreview
        id="full"
        parts={{ kind: 'MONTH', from: '2016-05', to: '' }}
        mayBeUnknown
        error={undefined}
      />
      <DatePreview
        id="half"
        parts={{ kind: 'MONTH', from: '2016-', to: '' }}
        mayBeUnknown
        error={undefined}
      />
      <DatePreview
        id="bad"
        parts={{ kind: 'OTHER', from: '2016-13', to: '' }}
        mayBeUnknown
        error={undefined}
      />
    </Specimen>
  );
}

function Hours(): ReactNode {
  const [hour, setHour] = useState('17:30');
  const [none, setNone] = useState('');
  return (
    <>
      <TimeField name="starts" label="Początek" value={hour} onChange={setHour} />
      <TimeInput label="Koniec" value={none} onChange={setNone} />
      <TimeInput
        label="Godzina z błędem"
        value=""
        error="Nie rozumiem tej godziny."
        onChange={() => undefined}
      />
    </>
  );
}

function Day(): ReactNode {
  const [day, setDay] = useState('2027-12-19');
  return <DayInput label="Dzień poza formularzem" value={day} onChange={setDay} />;
}

function Points(): ReactNode {
  const [points, setPoints] = useState(POINTS);
  const precisions = Object.keys(points) as PointPrecision[];
  return (
    <Specimen name="dzień, miesiąc, pora roku, rok">
      {precisions.map((precision) => (
        <PointInput
          key={precision}
          precision={precision}
          value={points[precision]}
          onChange={(value) => setPoints({ ...points, [precision]: value })}
        />
      ))}
    </Specimen>
  );
}
