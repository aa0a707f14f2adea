import { differentialTests } from './differential.js';

differentialTests(2);
