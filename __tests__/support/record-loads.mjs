import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Preloaded by tests: writes down which modules a run of dist/ loads.
registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.LOADED_MODULES, `${url}\n`);
    return next(url, context);
  },
});
