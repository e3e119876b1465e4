import { configure } from '@testing-library/svelte';

/** What a test waits for comes at once; a busy machine may take its time all the same. */
configure({ asyncUtilTimeout: 10_000 });
