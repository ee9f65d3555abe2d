// What a test starts runs as it would for anybody: without what Jest itself needs to read TypeScript.
delete process.env['NODE_OPTIONS'];
