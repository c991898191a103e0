// What a seccomp filter can and cannot tell of a file name. One child, its filter, and for the second part its supervisor.
//   seccomp-names alone        a filter that refuses one address, the only thing it sees of a name
//   seccomp-names supervised   a filter that asks a supervisor, which reads the name and opens the file itself
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define GIVE(answer) BPF_STMT(BPF_RET | BPF_K, answer)

static int install(struct sock_filter *lines, unsigned short count, unsigned flags)
{
    struct sock_fprog program = { count, lines };
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
}

static void open_and_tell(const char *what, const char *name)
{
    char text[32] = "";
    int fd = syscall(SYS_openat, AT_FDCWD, name, O_RDONLY);
    if (fd < 0) {
        printf("%s: refused (%s)\n", what, strerror(errno));
        return;
    }
    if (read(fd, text, sizeof text - 1) > 0)
        text[strcspn(text, "\n")] = 0;
    printf("%s: opened, it says \"%s\"\n", what, text);
    close(fd);
}

static int alone(void)
{
    static char first[16] = "secret", second[16] = "secret";
    uint64_t address = (uintptr_t)first;
    struct sock_filter lines[] = {
        LOAD(nr),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 5),
        LOAD(args[1]),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)address, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1]) + 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(address >> 32), 0, 1),
        GIVE(SECCOMP_RET_ERRNO | EACCES),
        GIVE(SECCOMP_RET_ALLOW),
    };
    if (install(lines, sizeof lines / sizeof *lines, 0) != 0)
        return 77;
    open_and_tell("the name \"secret\" at the refused address", first);
    open_and_tell("the same name at another address", second);
    strcpy(first, "public");
    open_and_tell("the name \"public\" at the refused address", first);
    return 0;
}

// Reads the name in the memory of whoever asks, opens the file unless it is the secret one, and puts the descriptor there.
static void answer(int listener)
{
    struct seccomp_notif asked;
    struct seccomp_notif_resp reply = { 0 };
    char name[16] = "";
    memset(&asked, 0, sizeof asked);
    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked) != 0)
        exit(1);
    struct iovec here = { name, sizeof name }, there = { (void *)(uintptr_t)asked.data.args[1], sizeof name };
    process_vm_readv(asked.pid, &here, 1, &there, 1, 0);
    reply.id = asked.id;
    int fd = strcmp(name, "secret") == 0 ? -1 : open(name, O_RDONLY);
    if (fd < 0) {
        reply.error = -EACCES;
        ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &reply);
        return;
    }
    struct seccomp_notif_addfd add = { .id = asked.id, .flags = SECCOMP_ADDFD_FLAG_SEND, .srcfd = fd };
    ioctl(listener, SECCOMP_IOCTL_NOTIF_ADDFD, &add);
    close(fd);
}

static int supervised(void)
{
    static char secret[16] = "secret", public[16] = "public";
    struct sock_filter lines[] = {
        LOAD(nr),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 1),
        GIVE(SECCOMP_RET_USER_NOTIF),
        GIVE(SECCOMP_RET_ALLOW),
    };
    // The supervisor is the parent; it gets the child's listener through the descriptors they share.
    int ready[2];
    if (pipe(ready) != 0)
        return 1;
    pid_t child = syscall(SYS_clone, CLONE_FILES | SIGCHLD, 0, 0, 0, 0);
    if (child == 0) {
        int listener = install(lines, sizeof lines / sizeof *lines, SECCOMP_FILTER_FLAG_NEW_LISTENER);
        if (write(ready[1], &listener, sizeof listener) < 0 || listener < 0)
            _exit(77);
        open_and_tell("the name \"secret\"", secret);
        open_and_tell("the name \"public\"", public);
        fflush(stdout);
        _exit(0);
    }
    int listener = -1, status = 0;
    if (read(ready[0], &listener, sizeof listener) < 0 || listener < 0)
        return 77;
    answer(listener);
    answer(listener);
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

int main(int count, char **words)
{
    if (count > 1 && strcmp(words[1], "alone") == 0)
        return alone();
    return supervised();
}
