#include "cancel-queued-work.c"
