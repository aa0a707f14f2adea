/**
 * Unpacks the browser under TMPDIR, as the package does by itself where it believes to be in the environment that it was made for
 * (AWS_LAMBDA_JS_RUNTIME). A program of its own: the package reads its environment as it is loaded.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
