import { llmContract } from './llm.contract.ts';
import { createOfflineLlm } from './offline.ts';

llmContract('offline', async () => createOfflineLlm());
