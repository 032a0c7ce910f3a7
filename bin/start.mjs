// `npm start`: the demonstration newsroom on a fresh folder, an existing one as it is.
process.argv.splice(2, 0, 'demo');
await import('./launch.mjs');
