import { nodeFetchPage } from '../../functions/adapters/node-fetch-page.ts';
import { runDemo } from '../../local/demo/run-demo.ts';

/**
 * `npm start` as tests run it: every host with a name in `.example` but `gone.example` is a server of the test on this
 * machine. The first argument is its port, the others are those of `npm start`.
 */
const [port, ...argv] = process.argv.slice(2);
const fetchPage = nodeFetchPage({
  allowance: {
    reach: (address, at) => address === '127.0.0.1' && at === Number(port),
    lookUp: async (host) => {
      if (!host.endsWith('.example') || host === 'gone.example') throw new Error('unknown');
      return [{ address: '127.0.0.1', family: 4 }];
    },
  },
});

process.exit(await runDemo(argv, fetchPage));
