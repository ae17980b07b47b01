import { projects } from './jest.config.js';

/** The flows in a real Chromium (`npm run test:screens`): against the screens as they are built, one browser a file. */
const [server] = projects;
export default {
  ...server,
  displayName: 'flows',
  testMatch: ['<rootDir>/web/test/**/*.flow.ts'],
  maxWorkers: 1,
};
