// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
