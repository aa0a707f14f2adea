/** The browser globals that modules of the admin access while they load, for unit tests in Node. */

// Keys are own properties, as in a browser's storage; the methods are not.
const methods = {
  getItem(name) {
    return this[name] ?? null;
  },
  setItem(name, text) {
    this[name] = text;
  },
  removeItem(name) {
    delete this[name];
  },
  clear() {
    for (const name of Object.keys(this)) delete this[name];
  },
};

globalThis.localStorage = Object.create(methods);
globalThis.document = { documentElement: {} };
