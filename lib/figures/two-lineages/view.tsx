// The machine duplicated, the view duplicated, and where the two meet. Drawn twice, across and down: CSS shows the one that fits.
import type { Locale } from '@/lib/i18n/locales';
import { Picture, speaker } from '../draw';
import { begins, firstYear, flagRows, lastYear, type Milestone, milestones, spread } from './model';
import { strings } from './strings';
import './two-lineages.css';

type Names = { machine: string; view: string };

const sides = ['machine', 'view'] as const;
const decades = [1970, 1980, 1990, 2000, 2010];
const onSide = (side: string) => milestones.filter((milestone) => milestone.side === side);

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  const names = { machine: say(strings.machine), view: say(strings.view) };
  return (
    <Picture name="two-lineages" locale={locale} title={strings.title} description={strings.description}>
      <Across {...names} />
      <Down {...names} />
    </Picture>
  );
}

/** For wide places: 8 units a year, flags above and below. */
function Across(names: Names) {
  const x = (year: number) => 10 + (year - firstYear) * 8;
  const lane = { machine: 126, joined: 148, view: 170 };
  const away = { machine: -1, view: 1 };
  // The name of the machine's lane stands between lane and flags, so its flags begin higher.
  const first = { machine: 38, view: 20 };
  const rows = { machine: flagRows(onSide('machine'), x), view: flagRows(onSide('view'), x) };
  const reach = (side: 'machine' | 'view') => first[side] + Math.max(...rows[side]) * 21;
  const top = lane.machine - reach('machine') - 8;
  const bottom = lane.view + reach('view') + 8;
  return (
    <svg className="f-across" viewBox={`0 ${top} 650 ${bottom - top}`} aria-hidden="true">
      <path
        className="f-lane-machine"
        d={`M${x(begins.machine)} ${lane.machine}H${x(2012)}C${x(2014)} ${lane.machine} ${x(2014)} 146 ${x(begins.joined)} 146H645`}
      />
      <path
        className="f-lane-view"
        d={`M${x(begins.view)} ${lane.view}H${x(2013)}C${x(2014.5)} ${lane.view} ${x(2014)} 153 ${x(begins.joined)} 153H645`}
      />
      {decades.map((year) => (
        <text key={year} className="f-decade" x={x(year)} y="152">
          {year}
        </text>
      ))}
      {sides.map((side) =>
        onSide(side).map((flag, index) => {
          const from = lane[flag.lane];
          const to = lane[side] + away[side] * (first[side] + (rows[side][index] ?? 0) * 21);
          return (
            <g key={flag.name}>
              <path d={`M${x(flag.year)} ${from}V${to}`} />
              <Mark {...flag} x={x(flag.year)} y={from} />
              <Label {...flag} x={x(flag.year) + 5} y={side === 'machine' ? to + 8 : to + 2} />
            </g>
          );
        }),
      )}
      <text className="f-name-machine" x={x(1988) + 4} y={lane.machine - 9}>
        {names.machine}
      </text>
      <text className="f-name-view" x={x(1967)} y="176">
        {names.view}
      </text>
    </svg>
  );
}

/** For phones: 9 units a year, labels left and right. */
function Down(names: Names) {
  const y = (year: number) => 14 + (year - firstYear) * 9;
  const lane = { machine: 130, joined: 154, view: 178 };
  const away = { machine: -1, view: 1 };
  const bottom = y(lastYear) + 12;
  return (
    <svg className="f-down" viewBox={`0 0 320 ${bottom}`} aria-hidden="true">
      <path
        className="f-lane-machine"
        d={`M${lane.machine} ${y(begins.machine)}V${y(2012)}C${lane.machine} ${y(2014)} 152 ${y(2014)} 152 ${y(begins.joined)}V${bottom}`}
      />
      <path
        className="f-lane-view"
        d={`M${lane.view} ${y(begins.view)}V${y(2013)}C${lane.view} ${y(2014.5)} 159 ${y(2014)} 159 ${y(begins.joined)}V${bottom}`}
      />
      {decades.map((year) => (
        <text key={year} className="f-decade" x="155" y={y(year) + 5}>
          {year}
        </text>
      ))}
      {sides.map((side) => {
        const labels = onSide(side);
        const places = spread(
          labels.map(({ year }) => y(year)),
          18,
        );
        return labels.map((label, index) => {
          const place = places[index] ?? 0;
          const end = lane[label.lane] + away[side] * 14;
          return (
            <g key={label.name} className={`f-at-${side}`}>
              <path d={`M${lane[label.lane]} ${y(label.year)}L${end} ${place}`} />
              <Mark {...label} x={lane[label.lane]} y={y(label.year)} />
              <Label {...label} x={end + away[side] * 4} y={place + 5} />
            </g>
          );
        });
      })}
      <g className="f-at-machine">
        <text className="f-name-machine" x="114" y={y(1994)}>
          {names.machine}
        </text>
      </g>
      <text className="f-name-view" x="194" y={y(1994)}>
        {names.view}
      </text>
    </svg>
  );
}

function Mark({ lane, x, y }: Milestone & { x: number; y: number }) {
  return (
    <>
      {lane !== 'view' && <path className="f-square" d={`M${x - 5} ${y - 5}h10v10h-10z`} />}
      {lane !== 'machine' && <circle cx={x} cy={y} r={lane === 'joined' ? 3 : 5} />}
    </>
  );
}

function Label({ year, name, x, y }: Milestone & { x: number; y: number }) {
  return (
    <text x={x} y={y}>
      <tspan>{year}</tspan> {name}
    </text>
  );
}
