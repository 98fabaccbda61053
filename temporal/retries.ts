import { InterceptingCall, Metadata, status, type Interceptor } from '@grpc/grpc-js';
import { defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';

/**
 * What Temporal's client does with a call that fails on the way: it is tried again, as by default, for as long as its
 * connection is open. A retry after that would be thrown by the closed channel out of a timer, where nobody can catch it
 * and the process ends; here the call fails as cancelled.
 */
export const retriesWhileOpen: Interceptor[] = [makeGrpcRetryInterceptor(defaultGrpcRetryOptions()), endWithChannel];

function endWithChannel(options: Parameters<Interceptor>[0], nextCall: Parameters<Interceptor>[1]): InterceptingCall {
  try {
    return new InterceptingCall(nextCall(options));
  } catch (error) {
    return cancelledCall(error instanceof Error ? error.message : String(error));
  }
}

/** A call that is over as soon as it begins. */
function cancelledCall(details: string): InterceptingCall {
  const nothing = (): void => undefined;
  return new InterceptingCall({
    start: (_metadata, listener) =>
      void setImmediate(() => {
        // As of any call that failed: whoever retries waits for the answer that is none before it hears the status.
        listener?.onReceiveMessage?.(null);
        listener?.onReceiveStatus?.({ code: status.CANCELLED, details, metadata: new Metadata() });
      }),
    sendMessage: nothing, sendMessageWithContext: nothing, startRead: nothing, halfClose: nothing, cancelWithStatus: nothing,
    getPeer: () => 'closed',
    getAuthContext: () => null,
  });
}
