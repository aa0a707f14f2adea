import { differentialTests } from './differential.js';

differentialTests(1);
