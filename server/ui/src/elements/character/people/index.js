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
  student: () => import('./student.js').then((module) => module.student),
};

/** How somebody looks; who is not drawn yet is drawn as a student. */
export function person(looks) {
  return (PEOPLE[looks] ?? PEOPLE.student)();
}
