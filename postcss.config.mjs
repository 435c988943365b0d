// Tailwind reads the classes and writes the style sheet at build time.
const config = { plugins: { '@tailwindcss/postcss': {} } };

export default config;
