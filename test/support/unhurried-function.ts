// A busy machine is no slow database: the function's turns are not cut short, except where a test says when.
AbortSignal.timeout = () => new AbortController().signal;
