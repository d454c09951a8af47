import { allPageData } from '../../src/core/languages/all-page-data.ts';
import { usePageData } from '../../src/core/languages/page-data.ts';

/** Parts of the pipeline are tested by themselves: they find their tables here, as `readStory` brings them otherwise. */
usePageData(allPageData);
