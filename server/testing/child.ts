// A whole server without pages in a process of its own, for tests that kill it: tells its address to its parent.
import { testServer } from './server';

const server = await testServer({}, process.env['DATA_DIR']);
process.send?.({ url: server.url });
