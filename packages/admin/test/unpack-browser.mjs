/**
 * Unpacks the browser under TMPDIR. The package does so by itself if AWS_LAMBDA_JS_RUNTIME announces the
 * environment that it was made for. A separate program, because the package reads its environment as it is
 * loaded.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
