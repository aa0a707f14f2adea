import { differentialTests } from './differential.js';

differentialTests(3);
