# The end of a run: its cgroups and the controllers it turned on, if any, and its folder. Its mounts and processes are gone with their namespaces.
W=$1
if [ -f "$W/cgroups" ]; then
  # The deepest first. Processes that were just killed leave their group a moment later.
  sort -r "$W/cgroups" | while read -r group; do
    for _ in 1 2 3 4 5 6 7 8 9 10; do
      [ -d "$group" ] && ! rmdir "$group" 2>/dev/null || break
      sleep 0.05
    done
  done
fi
if [ -f "$W/controllers" ]; then
  while read -r file controller; do echo "-$controller" > "$file"; done < "$W/controllers"
fi
rm -rf --one-file-system "$W"
