#include "default-call-receiver.c"
