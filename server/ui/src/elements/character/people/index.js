/** Everybody who can be drawn, by the name a scenario's cast uses in `looks`; a file is fetched when somebody appears. */
const PEOPLE = {
  emma: () => import('./emma.js').then((module) => module.emma),
  hanne: () => import('./hanne.js').then((module) => module.hanne),
  father: () => import('./father.js').then((module) => module.father),
  elena: () => import('./elena.js').then((module) => module.elena),
  walter: () => import('./walter.js').then((module) => module.walter),
  ida: () => import('./ida.js').then((module) => module.ida),
  geir: () => import('./geir.js').then((module) => module.geir),
  marit: () => import('./marit.js').then((module) => module.marit),
  mathias: () => import('./mathias.js').then((module) => module.mathias),
  nora: () => import('./nora.js').then((module) => module.nora),
  solveig: () => import('./solveig.js').then((module) => module.solveig),
  torleif: () => import('./torleif.js').then((module) => module.torleif),
  somebody: () => import('./somebody.js').then((module) => module.somebody),
  student: () => import('./student.js').then((module) => module.student),
};

/** How somebody looks; of whom nobody has said it, only a face is drawn, cut out of paper. */
export function person(looks) {
  return (PEOPLE[looks] ?? PEOPLE.somebody)();
}
