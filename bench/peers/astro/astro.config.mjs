export default { outDir: './public', publicDir: './static', cacheDir: './.cache' };
