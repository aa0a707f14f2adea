import { differentialTests } from './differential.js';

differentialTests(5);
