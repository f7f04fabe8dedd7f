import { CIRCLES } from '../../world/circles';
import { type CodedCase, parseCase } from './schema';

/*
 * Sketches of five actions with weak or contested mandates, written down from general knowledge by one hand that
 * knew how they ended. They are no coded cases: nothing is fitted to them and no result rests on them. They were in
 * view while the form of the rule was chosen, so they are a check on sense and no test. They ask only
 * whether the rule, fitted to three actions that the Council had approved, says anything absurd without its word.
 * Columns: id force wealth alignLeader alignTarget stake norm restraint opinion dependence circle.
 */

const IRAQ = `
usa 10 10 5 -5 6 6 0 2 0 lead
gbr 7 8 5 -3 4 8 1 -1 5 fight
aus 4 7 5 -2 2 8 3 -1 6 fight
pol 3 5 5 -1 1 7 4 -2 6 fight
esp 4 7 4 0 2 7 5 -5 4 support
ita 4 8 4 0 3 7 5 -3 5 support
dnk 2 6 5 -1 1 9 4 -1 5 support
nld 3 7 4 -1 2 8 5 -2 5 support
jpn 2 8 5 0 5 8 10 -3 7 support
kor 3 7 5 0 3 7 5 -2 8 support
kwt 2 6 5 -5 9 6 5 2 9 support
qat 1 6 4 -1 5 4 5 -2 9 support
bgr 1 3 4 0 1 6 4 -2 5 support
sau 4 6 3 -3 8 5 6 -4 7 neutral
jor 2 2 4 1 8 5 6 -5 8 neutral
tur 5 6 4 -1 8 6 5 -5 6 neutral
can 4 7 5 0 1 9 4 -2 6 neutral
irn 4 5 -5 -4 9 4 5 -3 0 neutral
mex 1 7 3 0 1 8 9 -4 7 neutral
egy 4 3 3 1 7 5 6 -5 7 neutral
chl 1 5 3 0 0 8 7 -4 3 neutral
nzl 1 6 3 0 0 9 5 -2 3 neutral
fra 6 8 3 1 3 8 3 -4 2 oppose
deu 4 8 4 0 3 9 8 -5 4 oppose
bel 3 7 4 0 1 8 6 -4 3 oppose
rus 4 6 0 3 4 6 6 -5 2 oppose
chn 3 8 -1 1 4 6 8 -3 3 oppose
syr 3 2 -4 2 8 3 4 -5 0 oppose
ind 3 6 2 2 4 6 7 -4 2 oppose
mys 1 5 0 1 1 6 7 -5 2 oppose
zaf 1 5 1 2 1 7 6 -4 2 oppose
cub 1 2 -5 2 0 2 5 -4 0 oppose
irq 5 4 -5 5 10 1 0 -5 0 resist`;

const SUEZ = `
gbr 10 8 5 -4 8 6 0 1 0 lead
fra 6 7 4 -5 6 6 1 2 4 fight
isr 4 3 2 -5 10 5 1 4 3 fight
aus 2 7 5 -1 5 7 4 0 6 support
nzl 1 7 5 -1 4 8 4 0 6 support
can 3 8 4 0 2 9 5 -1 2 neutral
bel 2 7 4 -1 3 7 6 0 3 neutral
nld 2 7 4 -1 3 7 6 0 3 neutral
prt 1 4 4 -1 2 4 5 0 3 neutral
tur 3 4 4 -2 4 6 4 -1 3 neutral
pak 2 3 4 1 5 7 6 -4 4 neutral
zaf 1 5 3 0 3 5 5 0 3 neutral
usa 9 10 5 0 4 8 3 -2 1 oppose
sun 4 7 -5 3 3 4 3 -4 0 oppose
chn 1 4 -4 3 1 4 4 -4 0 oppose
ind 2 4 2 4 6 8 8 -5 4 oppose
yug 1 4 0 4 2 7 7 -3 1 oppose
sau 1 3 -1 4 6 5 5 -5 1 oppose
syr 2 2 -4 5 8 5 3 -5 0 oppose
jor 2 1 2 3 9 5 5 -5 8 oppose
irq 3 3 4 -2 6 5 5 -4 6 oppose
nor 1 6 4 0 5 9 6 -2 3 oppose
swe 1 7 1 0 4 9 9 -2 1 oppose
jpn 0 6 1 0 3 7 10 -1 1 oppose
bra 1 5 2 0 1 7 7 -1 1 oppose
egy 5 3 -4 5 10 4 0 -5 0 resist`;

const VIETNAM = `
usa 10 10 5 -4 4 6 0 1 0 lead
rvn 5 2 4 -5 10 4 0 1 10 fight
kor 4 3 5 -4 3 6 1 1 10 fight
tha 3 3 4 -4 8 5 2 1 8 fight
phl 2 3 4 -2 5 6 5 -1 8 fight
aus 3 6 5 -3 5 7 3 1 7 fight
nzl 2 6 5 -2 3 8 4 0 6 fight
gbr 4 8 5 0 2 8 4 -2 5 support
jpn 1 8 4 0 4 7 10 -3 7 support
deu 2 8 5 -1 1 7 9 -1 8 support
twn 3 4 5 -4 6 5 2 2 9 support
can 2 8 4 0 1 9 6 -2 4 neutral
ita 1 7 5 0 0 7 7 -3 5 neutral
pak 1 4 1 0 1 6 6 -3 5 neutral
mex 0 5 1 0 0 7 9 -2 3 neutral
fra 3 8 2 2 2 7 5 -3 1 oppose
swe 1 7 0 1 0 9 9 -3 0 oppose
ind 2 5 1 1 2 7 8 -3 5 oppose
idn 3 3 -3 3 3 4 4 -4 1 oppose
khm 1 1 -2 1 9 6 7 -3 1 oppose
egy 1 3 -1 2 0 5 5 -3 3 oppose
yug 1 5 0 2 0 7 7 -3 2 oppose
cub 1 3 -5 5 2 4 2 -4 0 oppose
pol 1 5 -4 4 1 4 5 -3 0 oppose
sun 6 8 -5 4 4 3 3 -3 0 resist
chn 7 4 -5 5 9 2 2 -5 0 resist
prk 3 2 -5 5 3 2 1 -5 0 resist
drv 6 2 -5 5 10 2 0 -5 0 resist`;

const KOSOVO = `
usa 10 10 5 -3 3 7 0 1 0 lead
gbr 6 8 5 -2 4 8 1 2 5 fight
fra 6 8 4 0 4 8 1 2 3 fight
deu 5 8 5 -1 6 9 7 1 5 fight
ita 5 8 5 0 8 8 5 -1 5 fight
can 3 7 5 0 1 9 3 2 5 fight
nld 4 7 5 -1 2 9 3 2 5 fight
dnk 3 6 5 0 2 9 3 2 5 fight
nor 3 6 5 0 1 9 4 2 5 fight
bel 3 7 5 0 2 9 4 1 4 fight
esp 4 7 4 0 2 8 5 0 4 fight
tur 4 5 4 -2 5 4 3 1 6 fight
prt 2 6 5 0 1 8 4 0 4 fight
grc 3 6 4 3 8 8 6 -5 4 support
hun 2 4 5 -1 8 7 6 1 6 support
pol 2 5 5 -1 2 7 5 1 6 support
cze 1 5 5 1 3 8 6 -2 5 support
alb 2 1 4 -5 9 4 3 4 8 support
mkd 1 1 3 0 9 6 7 -2 7 support
jpn 0 8 5 0 0 7 10 0 7 support
swe 2 6 3 0 2 10 8 1 2 support
aut 2 7 2 0 5 9 9 0 2 neutral
che 0 6 2 0 3 9 10 0 0 neutral
bra 0 7 2 0 0 7 8 -1 2 neutral
ukr 2 4 2 3 4 5 7 -3 3 neutral
mex 0 6 2 0 0 7 9 -1 5 neutral
rus 4 5 0 4 5 3 5 -5 3 oppose
chn 1 7 -1 2 1 2 8 -4 2 oppose
ind 1 5 1 2 0 5 8 -3 2 oppose
blr 2 3 -3 4 3 2 6 -4 0 oppose
cub 0 2 -5 2 0 2 5 -3 0 oppose
zaf 0 5 1 1 0 8 7 -1 2 oppose
yug 4 3 -3 5 10 1 0 -5 0 resist`;

const FALKLANDS = `
gbr 10 8 5 -4 9 8 0 4 0 lead
usa 6 10 5 3 2 7 2 2 0 support
fra 3 8 4 0 1 7 3 1 1 support
deu 1 8 4 0 1 8 9 1 1 support
nld 1 7 4 0 0 9 5 1 1 support
nzl 1 6 5 0 0 9 3 3 2 support
aus 1 7 5 0 0 9 3 2 2 support
can 1 8 5 0 0 9 3 2 2 support
nor 0 6 4 0 0 9 5 2 1 support
chl 3 4 1 -4 7 4 4 1 1 support
ita 1 7 4 3 1 7 6 -2 1 neutral
irl 0 5 3 0 0 8 9 -2 4 neutral
esp 1 7 2 4 2 5 6 -3 1 neutral
jpn 0 8 2 1 0 8 10 0 0 neutral
sun 4 7 -4 2 1 5 4 -2 0 neutral
chn 1 5 0 1 0 6 7 -1 0 neutral
ind 0 4 2 1 0 7 8 -1 1 neutral
bra 3 6 1 2 4 7 6 -1 1 neutral
mex 0 7 1 2 1 8 9 -2 0 neutral
dza 0 5 0 1 0 6 6 -1 0 neutral
ven 1 6 0 4 2 6 5 -4 0 oppose
per 2 4 0 4 3 6 4 -3 0 oppose
cub 1 3 -4 2 1 5 2 -3 0 oppose
pan 0 3 0 3 1 7 5 -3 0 oppose
arg 5 5 0 5 10 5 0 -4 0 resist`;

function sketch(facts: Omit<CodedCase, 'states'>, rows: string): CodedCase {
  const states = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id, ...rest] = row.trim().split(' ');
      const [force, wealth, alignLeader, alignTarget, stake, norm, restraint, opinion, dependence] =
        rest.map(Number);
      const observed = CIRCLES.find((circle) => circle === rest[9]);
      const numbers = {
        force,
        wealth,
        alignLeader,
        alignTarget,
        stake,
        norm,
        restraint,
        opinion,
        dependence,
      };
      return { id, ...numbers, observed };
    });
  return parseCase({ ...facts, states });
}

export const SKETCHES: readonly CodedCase[] = [
  sketch(
    {
      id: 'iraq-2003',
      title: 'Invasion of Iraq',
      year: 2003,
      leader: 'usa',
      target: 'irq',
      victim: 'none',
      mandate: 3,
      clarity: 4,
      cost: 5,
    },
    IRAQ,
  ),
  sketch(
    {
      id: 'suez-1956',
      title: 'Anglo-French intervention at Suez',
      year: 1956,
      leader: 'gbr',
      target: 'egy',
      victim: 'none',
      mandate: 0,
      clarity: 4,
      cost: 4,
    },
    SUEZ,
  ),
  sketch(
    {
      id: 'vietnam-1965',
      title: 'Escalation in Vietnam',
      year: 1965,
      leader: 'usa',
      target: 'drv',
      victim: 'rvn',
      mandate: 1,
      clarity: 4,
      cost: 6,
    },
    VIETNAM,
  ),
  sketch(
    {
      id: 'kosovo-1999',
      title: 'Bombing of Yugoslavia over Kosovo',
      year: 1999,
      leader: 'usa',
      target: 'yug',
      victim: 'none',
      mandate: 3,
      clarity: 7,
      cost: 3,
    },
    KOSOVO,
  ),
  sketch(
    {
      id: 'falklands-1982',
      title: 'Recovery of the Falklands',
      year: 1982,
      leader: 'gbr',
      target: 'arg',
      victim: 'none',
      mandate: 6,
      clarity: 9,
      cost: 5,
    },
    FALKLANDS,
  ),
];
