/** What jest made for the suite that runs at present. */
let made = {};

/** Says what jest made for the suite that runs next. */
export const useGlobals = (globals) => {
  made = globals;
};

/** Stands for one of these, also in a module that several suites share. */
const current = (name) =>
  new Proxy(() => {}, {
    get: (_, key) => made[name][key],
    apply: (_, self, given) => Reflect.apply(made[name], self, given),
  });

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = current('expect');
export const it = current('it');
export const jest = current('jest');
export const test = current('test');
